package org.policytargets.examples.tracker;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytargets.examples.tracker.store.Accounts;

/** Adds an account, changes its password, ends it, or prints a token for it. */
final class AccountCommand {
    private final Accounts accounts;
    private final PrintStream out;
    private final Map<String, String> environment;

    AccountCommand(Accounts accounts, PrintStream out, Map<String, String> environment) {
        this.accounts = accounts;
        this.out = out;
        this.environment = environment;
    }

    void run(List<String> words) {
        String action = words.get(1);
        String name = words.get(2);
        boolean makes = words.get(0).equals("user") && action.equals("add");
        if (accounts.has(name) == makes) {
            throw new IllegalArgumentException(
                    (makes ? "there is an account already: " : "there is no account: ") + name);
        }
        if (words.get(0).equals("token")) {
            out.println(accounts.newToken(name));
            return;
        }
        if (action.equals("close")) {
            accounts.close(name);
        } else {
            accounts.setPassword(name, password());
        }
        out.println("Done: " + String.join(" ", words));
    }

    /** From the environment, else from the console without echo, else the first line that is piped in. */
    private char[] password() {
        @Nullable String given = environment.get("TRACKER_PASSWORD");
        if (given != null) {
            return given.toCharArray();
        }
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password (10 characters or more): ");
            return typed == null ? new char[0] : typed;
        }
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = in.readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
