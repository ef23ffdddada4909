"""A drawing as PNG, made by resvg: the same letters and shapes as in the window, without one."""

from factdesk.domain.errors import BadInput


def png(svg: str, zoom: float = 2.0) -> bytes:
    """Return an SVG as PNG, ``zoom`` pixels to each of its own (2 prints well at about 16 cm).

    Raises:
        BadInput: the zoom is not above 0 and at most 8.
    """
    from resvg_py import svg_to_bytes

    if not 0 < zoom <= 8:
        raise BadInput("A picture is enlarged by more than 0 and at most 8.")
    return bytes(svg_to_bytes(svg_string=svg, zoom=zoom, font_family="Noto Sans"))
