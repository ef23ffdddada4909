"""The pages of an evidence bundle that are read without FactDesk: an index in plain HTML, and how to check it."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "code{font-size:12px;word-break:break-all}blockquote{border-left:3px solid #888;margin:.5em 0;padding-left:1em}"
    "section{border-top:1px solid #ccc;padding-top:.5em}"
)
_READ_ME = """EVIDENCE BUNDLE

This folder holds {count} of evidence, each in a folder of its own below evidence/, exactly as kept.

To read:   open index.html in any browser. Nothing is fetched from the network by that.
           Files ending in .warc.gz are captured web pages with request and response: web archive tools such as
           ReplayWeb.page or pywb show them. Files named _text.txt hold the text that quotations point into.
To check:  sha256sum -c SHA256SUMS            (Linux)
           shasum -a 256 -c SHA256SUMS        (macOS)
           Every line must say OK. If SHA256SUMS.tsr is there, an authority stamped the manifest (RFC 3161):
           openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile ROOT.pem
To import: in FactDesk, choose Import and this ZIP. bundle.json has all records for other programs.
"""


def read_me(items: int) -> str:
    """Return the text of README.txt."""
    return _READ_ME.format(count="1 piece" if items == 1 else f"{items} pieces")


def index_page(items: Sequence[Mapping[str, Any]], sums: Mapping[str, str]) -> str:
    """Return an HTML page that lists the items with their passages, files and hashes, and fetches nothing."""
    parts = "\n".join(_item(number, item, sums) for number, item in enumerate(items, 1))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Evidence bundle</title>'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<style>{_STYLE}</style></head>\n<body><h1>Evidence bundle</h1>\n"
        '<p>How to check that nothing was changed: see <a href="README.txt">README.txt</a>.</p>\n'
        f"{parts}\n</body></html>\n"
    )


def _item(number: int, item: Mapping[str, Any], sums: Mapping[str, str]) -> str:
    record = item["record"]
    rows = [f'<section><h2 dir="auto">{number}. {_said(record, "title") or "Untitled"}</h2>']
    for label, key in (("Source", "source"), ("Address", "url"), ("Captured", "captured_at")):
        if _said(record, key):
            rows.append(f'<p dir="auto">{label}: {_said(record, key)}</p>')
    passages = record.get("passages", [])
    for passage in passages if isinstance(passages, list) else []:
        if isinstance(passage, dict):
            about = " · ".join(part for part in (_said(passage, "stance"), _said(passage, "claim")) if part)
            rows.append(f'<blockquote dir="auto">{_said(passage, "quote")}<br><small>{about}</small></blockquote>')
    paths = [file["path"] for file in item["files"]] + ([item["text"]] if item["text"] else [])
    rows.append("<ul>")
    for path in paths:
        name = escape(path.rpartition("/")[2])
        rows.append(f'<li><a href="{quote(path)}">{name}</a><br><code>{sums[path]}</code></li>')
    rows.append("</ul></section>")
    return "\n".join(rows)


def _said(record: Mapping[str, Any], key: str) -> str:
    value = record.get(key)
    return escape(str(value)) if value else ""
