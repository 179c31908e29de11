package org.policytargets.examples.tracker.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.policytargets.assess.Verdict;
import org.policytargets.view.ScorecardPage;

/**
 * What all pages have.
 *
 * @param words the words of the language
 * @param title what the page is about
 * @param account who is signed in, or empty
 * @param csrf what forms send back, or empty
 * @param here the address without the language, ending in ? or &
 * @param today the day
 * @param zone the zone in which it is that day
 * @param assets changes when style or script change
 */
public record Page(
        Words words,
        String title,
        String account,
        String csrf,
        String here,
        LocalDate today,
        ZoneId zone,
        String assets) {
    /**
     * {@return the words of a key}
     *
     * @param key the key
     * @param values what stands for {0}, {1} …
     */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /**
     * {@return a verdict as the library's pages show it: markup of its sign and its word}
     *
     * @param verdict the verdict
     */
    public String verdict(Verdict verdict) {
        return ScorecardPage.verdict(verdict, words.locale());
    }

    /** {@return the language's code} */
    public String language() {
        return words.locale().getLanguage();
    }

    /** {@return where to sign in, and come back from} */
    public String signIn() {
        return "/sign-in?next=" + Links.encode(here.substring(0, here.length() - 1));
    }

    /** {@return whether somebody is signed in} */
    public boolean isSignedIn() {
        return !account.isEmpty();
    }
}
