package org.policytargets.examples.quickstart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import org.policytargets.goal.Owner;
import org.policytargets.text.Document;
import org.policytargets.units.InvalidInputException;

/** A report in a file, and what its first lines and its name tell of it. */
final class ReportFile {
    private static final String TITLE = "政府工作报告";
    private static final String PEOPLE = "人民";
    private static final String DIVISIONS = "省市区县州盟旗镇乡";
    private static final int FIRST_LINES = 2000;

    private ReportFile() {}

    static Document read(ReadOptions options) {
        String text = decoded(options);
        String titleLine = titleLine(text);
        String place = options.place().orElse(place(titleLine));
        String owner = options.owner().orElse(place(titleLine).isEmpty() ? "" : place(titleLine) + "人民政府");
        try {
            return new Document(
                    options.id().orElse(stem(options.report())),
                    options.title().orElse(titleLine.isEmpty() ? stem(options.report()) : titleLine),
                    text,
                    year(options, titleLine),
                    place.isEmpty() ? Optional.empty() : Optional.of(place),
                    owner.isEmpty() ? Optional.empty() : Optional.of(Owner.of(owner)));
        } catch (InvalidInputException e) {
            throw new RefusedException(options.report() + ": " + e.getMessage());
        }
    }

    private static String decoded(ReadOptions options) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(options.report());
        } catch (NoSuchFileException e) {
            throw new RefusedException(options.report() + ": there is no such file");
        } catch (IOException e) {
            throw new RefusedException(options.report() + ": "
                    + (Files.isDirectory(options.report())
                            ? "this is a folder, not a file"
                            : "it cannot be read (" + e + ")"));
        }
        CharsetDecoder decoder = options.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException(String.format(
                    java.util.Locale.ROOT,
                    "%s: it must be %s, but byte %d is 0x%02X; another encoding is named by --encoding, such as GB18030",
                    options.report(),
                    options.charset(),
                    in.position(),
                    bytes[in.position()]));
        }
        String text = out.flip().toString();
        // A byte order mark says how the file is encoded, and is no part of the text.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Year year(ReadOptions options, String titleLine) {
        if (options.year().isPresent()) {
            return options.year().get();
        }
        Optional<Year> year = year(titleLine);
        if (year.isEmpty()) {
            year = year(stem(options.report()));
        }
        if (year.isEmpty()) {
            throw new RefusedException("--year must be given: neither the title of " + options.report()
                    + " nor its name tells for which year it plans");
        }
        return year.get();
    }

    /** The last four digits in a row that are a year. */
    private static Optional<Year> year(String text) {
        for (int at = text.length() - 4; at >= 0; at--) {
            boolean century = text.startsWith("19", at) || text.startsWith("20", at);
            if (century
                    && isDigit(text, at + 2)
                    && isDigit(text, at + 3)
                    && !isDigit(text, at + 4)
                    && !isDigit(text, at - 1)) {
                return Optional.of(Year.of(Integer.parseInt(text.substring(at, at + 4))));
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The first line that is the title of a report; empty if there is none. */
    private static String titleLine(String text) {
        int from = 0;
        while (from < Math.min(text.length(), FIRST_LINES)) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end).strip();
            if (line.contains("政府工作报告") && line.length() < 60) {
                return line;
            }
            from = end + 1;
        }
        return "";
    }

    /** 海淀区 of 海淀区人民政府工作报告, with or without a year; empty where the title names no place. */
    private static String place(String titleLine) {
        int end = titleLine.indexOf(TITLE);
        boolean people = titleLine.startsWith(PEOPLE, end - PEOPLE.length());
        int to = people ? end - PEOPLE.length() : end;
        if (to <= 0) {
            return "";
        }
        int bracket = Math.max(titleLine.lastIndexOf(')', to), titleLine.lastIndexOf('）', to));
        String place = withoutYear(titleLine.substring(bracket + 1, to).strip());
        boolean named = !place.isEmpty() && DIVISIONS.indexOf(place.charAt(place.length() - 1)) >= 0;
        return people || named ? place : "";
    }

    /** 东湖区 of 2025年东湖区 and of 东湖区2025年. */
    private static String withoutYear(String words) {
        int from = words.indexOf('年') == 4 && isDigit(words, 3) ? 5 : 0;
        int to = words.endsWith("年") && isDigit(words, words.length() - 2) ? words.length() - 5 : words.length();
        return from < to ? words.substring(from, to).strip() : "";
    }

    private static String stem(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "report" : last.toString();
        int dot = name.indexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace(' ', '-');
    }
}
