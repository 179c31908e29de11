package org.policytargets.text;

/** Where clauses end: at a comma, colon, semicolon or full stop that stands neither in a number nor within quotation marks. */
final class Clauses {
    /** A longer clause is cut, so that no rule looks further than this. */
    static final int LONGEST = 400;

    private static final String ENDS = ",:;。!?";
    private static final String OPENING = "“(「『《";
    private static final String CLOSING = "”)」』》";

    private final Prose prose;

    Clauses(Prose prose) {
        this.prose = prose;
    }

    /** The place of the mark that ends the clause, or of the end of the line. */
    int end(int from, int line) {
        int to = line - from <= LONGEST ? line : cut(from);
        int at = from;
        while (at < to) {
            char c = prose.at(at);
            if (ENDS.indexOf(c) >= 0 && !isInNumber(at)) {
                return at;
            }
            int opening = OPENING.indexOf(c);
            int close = opening < 0 ? -1 : prose.closing(CLOSING.charAt(opening), at + 1, to);
            at = close < 0 || holdsFullStop(at, close) ? at + 1 : close + 1;
        }
        return to;
    }

    /** Where the next clause begins: after a mark, or where this one was cut. */
    int next(int end) {
        return ENDS.indexOf(prose.at(end)) >= 0 ? end + 1 : end;
    }

    /** Not within a surrogate pair, and before the digits at which a clause would be cut, unless it is nothing else. */
    private int cut(int from) {
        int to = prose.isInPair(from + LONGEST) ? from + LONGEST - 1 : from + LONGEST;
        int at = to;
        while (at > from && (prose.hasDigit(at) || prose.hasDigit(at - 1) || prose.isInPair(at))) {
            at--;
        }
        return at == from ? to : at;
    }

    /** 17:00 and 1,300. */
    private boolean isInNumber(int at) {
        char c = prose.at(at);
        if (!prose.hasDigit(at - 1) || !prose.hasDigit(at + 1)) {
            return false;
        }
        return c == ':' || c == ',' && prose.hasDigit(at + 2) && prose.hasDigit(at + 3) && !prose.hasDigit(at + 4);
    }

    private boolean holdsFullStop(int from, int to) {
        for (int at = from; at < to; at++) {
            if (prose.at(at) == '。') {
                return true;
            }
        }
        return false;
    }

    static boolean endsSentence(char mark) {
        return mark == '。' || mark == '!' || mark == '?' || mark == '\0';
    }
}
