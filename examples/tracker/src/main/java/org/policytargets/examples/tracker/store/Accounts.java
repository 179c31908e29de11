package org.policytargets.examples.tracker.store;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Who may write. Passwords are kept as BCrypt hashes, tokens as digests: they are random, so a slow hash would add
 * nothing. A name that nobody has takes as long to refuse as a wrong password.
 */
public final class Accounts {
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Clock clock;
    private final int cost;
    private final String nobody;

    /**
     * Makes them.
     *
     * @param database where they are kept
     * @param clock tells when an account changes
     * @param cost the work of a hash, as a power of two; 12 is a quarter of a second
     */
    public Accounts(Database database, Clock clock, int cost) {
        this.database = database;
        this.clock = clock;
        this.cost = cost;
        this.nobody = hash(randomText().toCharArray());
    }

    /** {@return whether there has ever been one} */
    public boolean any() {
        return database.read(connection ->
                Rows.list(connection, Sql.ANY_ACCOUNT, row -> row.getLong(1)).get(0) > 0);
    }

    /**
     * {@return whether there is one of that name}
     *
     * @param name the name
     */
    public boolean has(String name) {
        return current(name).isPresent();
    }

    /**
     * Gives an account a password, and makes it where there is none.
     *
     * @param name the name
     * @param password the password; overwritten with zeros
     */
    public void setPassword(String name, char[] password) {
        requireName(name);
        if (password.length < 10) {
            throw new IllegalArgumentException(
                    "the password must have at least 10 characters, but had " + password.length);
        }
        add(name, "PASSWORD", hash(password));
        Arrays.fill(password, '\0');
    }

    /**
     * Ends an account and its tokens. What it wrote stays.
     *
     * @param name the name
     */
    public void close(String name) {
        add(name, "CLOSED", "");
    }

    /**
     * {@return a new token of an account; it is not kept, only its digest}
     *
     * @param name the name
     */
    public String newToken(String name) {
        String token = randomText();
        add(name, "TOKEN", Digest.of(token));
        return token;
    }

    /** {@return 256 random bits as text} */
    public static String randomText() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * {@return whether a password is the account's}
     *
     * @param name the name
     * @param password the password
     */
    public boolean isPassword(String name, char[] password) {
        Optional<String> hash = current(name);
        boolean right = BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password, hash.orElse(nobody).toCharArray())
                .verified;
        return right && hash.isPresent();
    }

    /**
     * {@return the account that a token is of}
     *
     * @param token the token
     */
    public Optional<String> ofToken(String token) {
        String digest = Digest.of(token);
        return database.read(connection -> Rows.list(connection, Sql.TOKEN, row -> row.getString(1), digest)).stream()
                .filter(name -> sinceClosed(name).contains(new Event("TOKEN", digest)))
                .findFirst();
    }

    private record Event(String kind, String hash) {}

    private Optional<String> current(String name) {
        return sinceClosed(name).stream()
                .filter(event -> event.kind().equals("PASSWORD"))
                .map(Event::hash)
                .reduce((earlier, later) -> later);
    }

    private List<Event> sinceClosed(String name) {
        List<Event> all = database.read(connection ->
                Rows.list(connection, Sql.ACCOUNT_EVENTS, row -> new Event(row.getString(1), row.getString(2)), name));
        return all.subList(all.lastIndexOf(new Event("CLOSED", "")) + 1, all.size());
    }

    private void add(String name, String kind, String hash) {
        database.write(connection -> {
            Rows.add(connection, Sql.ADD_ACCOUNT_EVENT, name, kind, hash, clock.instant());
            return true;
        });
    }

    private String hash(char[] password) {
        return BCrypt.with(VERSION, RANDOM, LongPasswordStrategies.hashSha512(VERSION))
                .hashToString(cost, password);
    }

    private static void requireName(String name) {
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.@".indexOf(c) >= 0);
        if (!plain || name.isEmpty() || name.length() > 100) {
            throw new IllegalArgumentException(
                    "the name must be 1 to 100 letters, digits and - _ . @, but was \"" + name + "\"");
        }
    }
}
