package org.policytargets.view;

import java.util.List;

/**
 * A drawing in whole pixels, made from top to bottom. Colours stand in attributes, for a picture alone on white paper; the
 * classes let a page's style sheet replace them.
 */
final class Picture {
    static final int SIZE = 12;
    static final int LINE = 17;
    static final int EDGE = 8;
    private static final int KEY = 24;
    private static final String FONT =
            "system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private final int width;
    private final String id;
    private final Markup body = new Markup();
    private int bottom = EDGE;
    private int legendAt = EDGE;

    /** How a line is drawn. */
    enum Stroke {
        INK("pt-line", "#1a1a1a", "1.5", ""),
        HEAVY("pt-line", "#1a1a1a", "3", ""),
        THIN("pt-thin", "#6b6b6b", "1", ""),
        DASHED("pt-line", "#1a1a1a", "1.5", "5 3"),
        DOTTED("pt-line", "#1a1a1a", "1.5", "1.5 3"),
        EVIDENCE("pt-evidence", "#004b87", "2.5", ""),
        COURSE("pt-evidence", "#004b87", "1.5", ""),
        PLAN("pt-plan", "#a33b00", "2", "7 4"),
        PLAN_MARK("pt-plan", "#a33b00", "2", "");

        private final String style;
        private final String colour;
        private final String width;
        private final String dashes;

        Stroke(String style, String colour, String width, String dashes) {
            this.style = style;
            this.colour = colour;
            this.width = width;
            this.dashes = dashes;
        }
    }

    Picture(int width, String id) {
        this.width = width;
        this.id = id;
    }

    int bottom() {
        return bottom;
    }

    int width() {
        return width;
    }

    void down(int pixels) {
        bottom += pixels;
    }

    /** A text in lines as wide as the picture, below what is there. */
    void paragraph(String text, boolean strong, int lines) {
        for (String line : Letters.wrap(text, SIZE, (width - 2 * EDGE) * (strong ? 9 : 10) / 10, lines)) {
            bottom += LINE;
            body.leaf(
                    "text",
                    line,
                    "x",
                    String.valueOf(EDGE),
                    "y",
                    String.valueOf(bottom - 4),
                    "class",
                    "pt-ink",
                    "fill",
                    "#1a1a1a",
                    "font-weight",
                    strong ? "bold" : "normal");
        }
    }

    /** A text whose box begins at x, on a base line. */
    void label(int x, int y, String text) {
        body.leaf("text", text, "x", String.valueOf(x), "y", String.valueOf(y), "class", "pt-muted", "fill", "#4d4d4d");
    }

    void path(Stroke stroke, String data) {
        path(stroke, data, "none", "pt-open");
    }

    /** Filled with the colour of evidence. */
    void filled(String data) {
        path(Stroke.EVIDENCE, data, "#004b87", "pt-full");
    }

    /** A shape whose inside is paper. */
    void hollow(Stroke stroke, String data) {
        path(stroke, data, "#ffffff", "pt-hollow");
    }

    private void path(Stroke stroke, String data, String fill, String inside) {
        body.empty(
                "path",
                "d",
                data,
                "class",
                stroke.style + " " + inside,
                "fill",
                fill,
                "stroke",
                stroke.colour,
                "stroke-width",
                stroke.width,
                "stroke-dasharray",
                stroke.dashes.isEmpty() ? "none" : stroke.dashes);
    }

    /** The range of what is acceptable: hatched. */
    void band(int x, int y, int wide, int high) {
        rectangle(x, y, wide, high, "url(#" + id + "-h)", "pt-band");
    }

    /** The range of what may be acceptable: dotted. */
    void doubtfulBand(int x, int y, int wide, int high) {
        rectangle(x, y, wide, high, "url(#" + id + "-d)", "pt-band");
    }

    private void rectangle(int x, int y, int wide, int high, String fill, String style) {
        body.empty(
                "rect",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(wide),
                "height",
                String.valueOf(high),
                "class",
                style,
                "fill",
                fill,
                "stroke",
                "none");
    }

    /** Begins a new line of the legend. */
    void legend() {
        bottom += LINE;
        legendAt = EDGE;
    }

    /** A sign and what it means, on this line of the legend or the next. */
    void entry(Glyph glyph, String text) {
        int wide = KEY + Letters.width(text, SIZE);
        if (legendAt > EDGE && legendAt + wide > width - EDGE) {
            legend();
        }
        List<String> lines = Letters.wrap(text, SIZE, width - 2 * EDGE - KEY, 4);
        glyph.draw(this, legendAt + 8, bottom - 9);
        for (int i = 0; i < lines.size(); i++) {
            bottom += i == 0 ? 0 : LINE;
            body.leaf(
                    "text",
                    lines.get(i),
                    "x",
                    String.valueOf(legendAt + KEY),
                    "y",
                    String.valueOf(bottom - 4),
                    "class",
                    "pt-ink",
                    "fill",
                    "#1a1a1a");
        }
        legendAt += lines.size() > 1 ? width : wide + 14;
    }

    /** The whole picture, with its name and its description for those who do not see it. */
    String svg(String language, String title, String description) {
        int height = bottom + EDGE;
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "pt-chart",
                "role",
                "img",
                "lang",
                language,
                "aria-labelledby",
                id + "-t " + id + "-s",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "font-family",
                FONT,
                "font-size",
                String.valueOf(SIZE));
        svg.leaf("title", title, "id", id + "-t").leaf("desc", description, "id", id + "-s");
        svg.open("defs");
        pattern(svg, "-h", "M-2 10L10 -2M-2 2L2 -2M6 10L10 6", "8");
        pattern(svg, "-d", "M2 2h1.5M6 6h1.5", "8");
        svg.close();
        svg.empty(
                "rect",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "class",
                "pt-paper",
                "fill",
                "#ffffff");
        return svg.written(body.toString()).close().toString();
    }

    private void pattern(Markup svg, String suffix, String data, String size) {
        svg.open("pattern", "id", id + suffix, "width", size, "height", size, "patternUnits", "userSpaceOnUse");
        svg.empty("rect", "width", size, "height", size, "class", "pt-tint", "fill", "#e4f0e4");
        svg.empty("path", "d", data, "class", "pt-hatch", "stroke", "#5c875c", "stroke-width", "1", "fill", "none");
        svg.close();
    }
}
