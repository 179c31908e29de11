package org.policytargets.examples.quickstart;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report is read for its promises.
 *
 * @param report the report's file
 * @param output what is printed
 * @param charset how the file is encoded
 * @param year the year that the report plans for, where said
 * @param id the plan's id, where said
 * @param title the report's title, where said
 * @param place the territory, where said
 * @param owner who answers for the promises, where said
 * @param language English or Chinese
 */
record ReadOptions(
        Path report,
        Output output,
        Charset charset,
        Optional<Year> year,
        Optional<String> id,
        Optional<String> title,
        Optional<String> place,
        Optional<String> owner,
        Locale language)
        implements Options {
    static final List<String> NAMES = List.of(
            "--findings",
            "--show",
            "--year",
            "--id",
            "--title",
            "--place",
            "--owner",
            "--encoding",
            "--lang",
            "--help");

    /** What is printed. */
    enum Output {
        /** A plan that check takes. */
        PLAN,
        /** The flat list of what was found. */
        FINDINGS,
        /** The text with what was found in it. */
        TEXT
    }

    static Options parse(String[] args, int from) {
        return new Reader(new Arguments(args, from, "read", List.of())).read();
    }

    private static final class Reader {
        private final Arguments arguments;
        private final List<String> files = new ArrayList<>();
        private Output output = Output.PLAN;
        private Charset charset = StandardCharsets.UTF_8;
        private @Nullable Year year;
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String place;
        private @Nullable String owner;
        private Locale language = Locale.ENGLISH;
        private boolean help;

        Reader(Arguments arguments) {
            this.arguments = arguments;
        }

        Options read() {
            while (arguments.hasNext()) {
                if (arguments.isAtWord()) {
                    files.add(arguments.word());
                } else {
                    option(arguments.option());
                }
            }
            if (help) {
                return new Help("read", language);
            }
            arguments.requireFiles(files, 1, "one file, REPORT");
            if (arguments.has("--findings") && arguments.has("--show")) {
                throw new RefusedException("--show must stand without --findings: one of them is printed");
            }
            return new ReadOptions(
                    Arguments.file("read", files.get(0)),
                    output,
                    charset,
                    Optional.ofNullable(year),
                    Optional.ofNullable(id),
                    Optional.ofNullable(title),
                    Optional.ofNullable(place),
                    Optional.ofNullable(owner),
                    language);
        }

        private void option(String name) {
            switch (name) {
                case "--findings" -> output = output(Output.FINDINGS);
                case "--show" -> output = output(Output.TEXT);
                case "--year" -> year = year(arguments.value("YEAR"));
                case "--id" -> id = arguments.value("ID");
                case "--title" -> title = arguments.value("TITLE");
                case "--place" -> place = arguments.value("PLACE");
                case "--owner" -> owner = arguments.value("OWNER");
                case "--encoding" -> charset = charset(arguments.value("ENCODING"));
                case "--lang" -> language = arguments.language();
                case "--help", "-h" -> help = arguments.flag();
                default -> throw arguments.unknown();
            }
        }

        private Output output(Output wanted) {
            arguments.flag();
            return wanted;
        }

        private static Year year(String text) {
            try {
                Year year = Year.parse(text);
                if (text.length() == 4 && year.getValue() > 1900 && year.getValue() < 2200) {
                    return year;
                }
            } catch (DateTimeException notAYear) {
                // Refused below, as what is no year of a plan.
            }
            throw new RefusedException("--year must be a year from 1901 to 2199, but was \"" + text + "\"");
        }

        private static Charset charset(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new RefusedException(
                        "--encoding must be one that Java knows, such as UTF-8 or GB18030, but was \"" + name + "\"");
            }
        }
    }
}
