package org.policytargets.view;

/** The signs of charts, each of a shape of its own: in the plot and beside its words in the legend. */
enum Glyph {
    /** What is reported: a full diamond. */
    EVIDENCE {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.filled("M" + x + " " + (y - 5) + "l5 5l-5 5l-5 -5z");
        }
    },
    /** What is reported as a range: two ends and what is between. */
    RANGE {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.EVIDENCE, "M" + (x - 7) + " " + (y - 4) + "v8m0 -4h14m0 -4v8");
        }
    },
    /** A range without an end: an arrow. */
    OPEN_RANGE {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.EVIDENCE, "M" + (x - 7) + " " + (y - 4) + "v8m0 -4h13m-4 -4l4 4l-4 4");
        }
    },
    /** A range, over time. */
    RANGE_OVER_TIME {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.EVIDENCE, "M" + (x - 4) + " " + (y - 6) + "h8m-4 0v12m-4 0h8");
        }
    },
    /** A range without an end, over time. */
    OPEN_RANGE_OVER_TIME {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.EVIDENCE, "M" + (x - 4) + " " + (y + 6) + "h8m-4 0v-12m-4 4l4 -4l4 4");
        }
    },
    /** The acceptable range: hatched. */
    BAND {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.band(x - 7, y - 5, 14, 11);
        }
    },
    /** What may be acceptable: dotted. */
    DOUBTFUL {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.doubtfulBand(x - 7, y - 5, 14, 11);
        }
    },
    /** The number promised: a heavy line. */
    TARGET {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.HEAVY, "M" + x + " " + (y - 6) + "v12");
        }
    },
    /** The number promised, over time. */
    TARGET_OVER_TIME {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.HEAVY, "M" + (x - 7) + " " + y + "h14");
        }
    },
    /** The number hoped for, over time. */
    STRETCH_OVER_TIME {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.DASHED, "M" + (x - 7) + " " + y + "h14");
        }
    },
    /** The number hoped for: a dashed line. */
    STRETCH {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.DASHED, "M" + x + " " + (y - 7) + "v14");
        }
    },
    /** Where it started: an empty circle. */
    BASELINE {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.hollow(Picture.Stroke.INK, "M" + (x - 4) + " " + y + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z");
        }
    },
    /** Where it should be by now: an empty triangle. */
    PLANNED {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.hollow(Picture.Stroke.PLAN_MARK, "M" + (x - 5) + " " + (y - 4) + "h10l-5 9z");
        }
    },
    /** The planned path: long dashes. */
    PATH {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.PLAN, "M" + (x - 8) + " " + y + "h18");
        }
    },
    /** The last day: a flag. */
    DUE {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.INK, "M" + (x - 3) + " " + (y + 6) + "v-13l9 4l-9 4");
        }
    },
    /** The day as of which things are known: dots. */
    AS_OF {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.DOTTED, "M" + x + " " + (y - 7) + "v14");
        }
    },
    /** A break of the axis: a zigzag. */
    BREAK {
        @Override
        void draw(Picture picture, int x, int y) {
            picture.path(Picture.Stroke.INK, "M" + (x - 4) + " " + (y + 6) + "l3 -4l-3 -3l4 -5m4 12l3 -4l-3 -3l4 -5");
        }
    },
    /** No sign. */
    NONE {
        @Override
        void draw(Picture picture, int x, int y) {}
    };

    abstract void draw(Picture picture, int x, int y);
}
