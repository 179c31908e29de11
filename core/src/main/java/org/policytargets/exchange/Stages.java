package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.assess.Sentences;
import org.policytargets.json.Nearest;

/** The stages of a ladder by their names, and by the Chinese words of those ready made. */
final class Stages {
    private static final Sentences CHINESE = Sentences.in(Locale.CHINESE);

    private Stages() {}

    static Optional<String> named(String text, List<String> ladder) {
        String folded = Blanks.fold(text);
        return ladder.stream()
                .filter(stage -> Blanks.fold(stage).equals(folded)
                        || CHINESE.stage(stage).equals(text))
                .findFirst();
    }

    static Optional<String> nearest(String text, List<String> ladder) {
        List<String> names = new ArrayList<>(ladder);
        ladder.forEach(stage -> names.add(CHINESE.stage(stage)));
        return Nearest.to(text, names);
    }

    static String inChinese(List<String> ladder) {
        return String.join("、", ladder.stream().map(CHINESE::stage).toList());
    }
}
