"""Pictures of figures, claims and places as plain SVG, for the window, the report and files alike.

Each maker is a function of domain records that returns the SVG as text. No picture tells by colour alone, none needs a
font of its own, and only such SVG is used as both Qt and resvg draw (no style sheets, no clipping, no patterns).
"""
