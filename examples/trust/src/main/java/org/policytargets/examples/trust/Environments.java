package org.policytargets.examples.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.policytargets.examples.quickstart.Quickstart;

/** The same bytes wherever the command runs: default locales that write numbers and days otherwise, and zones a day apart. */
final class Environments {
    private static final List<List<String>> LOCALES = List.of(
            List.of("-Duser.language=en", "-Duser.country=US"),
            List.of("-Duser.language=de", "-Duser.country=DE"),
            List.of("-Duser.language=tr", "-Duser.country=TR"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-ca-buddhist-nu-thai"));
    private static final List<String> ZONES =
            List.of("UTC", "Asia/Shanghai", "Pacific/Kiritimati", "America/Sao_Paulo");
    private static final List<List<String>> COMMANDS =
            List.of(List.of("check", "--json"), List.of("check", "--lang", "zh"));

    private Environments() {}

    static Figure of(Path folder) {
        int runs = 0;
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (List<String> arguments : COMMANDS) {
            Set<String> answers = new TreeSet<>();
            for (List<String> locale : LOCALES) {
                for (String zone : ZONES) {
                    answers.add(run(folder, locale, zone, arguments));
                    runs++;
                }
            }
            most = Math.max(most, answers.size());
            least = Math.min(least, answers.iterator().next().length());
        }
        return new Figure(
                "environments",
                "the same bytes in 20 environments",
                (most == 1 ? "the same" : most + " answers") + " in " + runs + " runs, of at least " + least + " bytes",
                most == 1 && runs == LOCALES.size() * ZONES.size() * COMMANDS.size() && least > 1_000);
    }

    private static String run(Path folder, List<String> locale, String zone, List<String> arguments) {
        List<String> flags = new ArrayList<>(locale);
        flags.add("-Duser.timezone=" + zone);
        flags.add("-XX:TieredStopAtLevel=1");
        List<String> command = new ArrayList<>(List.of(Quickstart.class.getName()));
        command.addAll(arguments);
        return Child.run(folder, "", flags, command);
    }
}
