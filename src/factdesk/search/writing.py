"""Writing one segment: documents' terms gathered field by field, and segments merged list by list.

Whoosh's own writer passes on every single posting, which takes some four times as long.
"""

from typing import Any

import numpy as np
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from factdesk.search.codec import LeanCodec
from factdesk.search.gathering import TermPool
from factdesk.search.schema import TERM_FIELDS, Document, fields_of


class Writer(SegmentWriter):  # type: ignore[misc]
    """Writes one segment of an index.

    Raises (on being made):
        LockError: another process went on writing for ``timeout`` seconds.
    """

    pool: Any

    def __init__(self, index: Any, timeout: float, apart: bool = False) -> None:
        """Begin to write; ``apart`` leaves the files of a large segment apart, to be mapped into memory."""
        super().__init__(index, timeout=timeout, delay=0.05, codec=LeanCodec(), compound=not apart)
        self.pool.cleanup()
        self.pool = TermPool()

    def add(self, document: Document) -> None:
        """Add a document: its terms straight to what gathers them, the rest as Whoosh does."""
        fields = fields_of(document)
        for name in TERM_FIELDS:
            weights = {term.encode(): weight for term, weight in fields.pop(name).items()}
            self.pool.add_all(name, self.docnum, weights)
        self.add_document(**fields)

    def add_postings_to_pool(self, reader: Any, startdoc: int, docmap: dict[int, int] | None) -> None:
        """Take over all postings of a segment; ``docmap`` has the new numbers where documents were removed."""
        numbers = np.full(reader.doc_count_all(), -1, np.int32)
        if docmap is None:
            numbers[:] = np.arange(startdoc, startdoc + len(numbers))
        else:
            numbers[list(docmap)] = list(docmap.values())
        single = numbers.tolist()
        terms = self.codec.terms_reader(reader.storage(), reader.segment())
        for field, term, (having, weights) in terms.lists():
            if isinstance(having, int):
                if single[having] >= 0:
                    self.pool.add_one(field, term, single[having], weights)
                continue
            new = numbers[having]
            if docmap is not None:
                kept = new >= 0
                if kept.any():
                    self.pool.add_list(field, term, new[kept], weights[kept])
            else:
                self.pool.add_list(field, term, new, weights)
        terms.close()

    def take_over(self, segment: Any) -> None:
        """Put all documents of a segment into the one being written, as Whoosh's own merge policies do."""
        reader = SegmentReader(self.storage, self.schema, segment)
        self.add_reader(reader)
        reader.close()

    def give_up(self) -> None:
        """Cancel what was being written, and let others write also where even that fails, as on a full disk.

        Files left behind belong to no segment; the next commit removes them.
        """
        if self.is_closed:
            return
        try:
            self.cancel()
        except OSError:
            self.pool.cleanup()
            self.writelock.release()
