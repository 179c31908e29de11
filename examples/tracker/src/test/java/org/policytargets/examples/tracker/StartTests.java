package org.policytargets.examples.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Database;

/** The command as people call it, in a process of its own. */
final class StartTests {
    private static Process start(String... arguments) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                Tracker.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("TRACKER_DATABASE_URL");
        builder.environment().put("TRACKER_PASSWORD", "a password of one's own");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String printed(int code, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(code);
        return printed;
    }

    @Test
    void its_first_start_tells_where_it_is_and_how_to_sign_in_and_a_second_one_that_it_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        Process process = start("--port", "0", "--data", folder.toString());
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine())
                .matches("The tracker is at http://127\\.0\\.0\\.1:[0-9]+/ \\(stop it with Ctrl\\+C\\)");
        String first = out.readLine();
        assertThat(first)
                .matches("Sign in as admin with the password [A-Za-z0-9_-]{20} "
                        + "\\(shown only now; stop the tracker and say");
        assertThat(out.readLine())
                .isEqualTo("user password admin  for one of your own, and  user add NAME  for another account)");
        assertThat(printed(2, "user", "add", "alice", "--data", folder.toString()))
                .isEqualTo("a tracker is running on the folder " + folder
                        + ": stop it first, or name another folder by --data\n");
        process.destroy();
        process.waitFor();

        String password =
                first.substring("Sign in as admin with the password ".length()).substring(0, 20);
        try (Database database = Database.in(folder)) {
            Accounts accounts = new Accounts(database, java.time.Clock.systemUTC(), 4);
            assertThat(accounts.isPassword("admin", password.toCharArray())).isTrue();
        }
        assertThat(printed(0, "user", "password", "admin", "--data", folder.toString()))
                .isEqualTo("Done: user password admin\n");
        assertThat(printed(2, "user", "add", "admin", "--data", folder.toString()))
                .isEqualTo("there is an account already: admin\n--help tells what there is.\n");
        assertThat(printed(2, "token", "add", "bob", "--data", folder.toString()))
                .isEqualTo("there is no account: bob\n--help tells what there is.\n");
    }

    @Test
    void a_port_that_is_taken_is_told(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(other.getLocalPort());
            assertThat(printed(2, "--port", port, "--data", folder.toString()))
                    .startsWith("nothing can listen at 127.0.0.1:" + port
                            + ": most likely another program does; name another port by --port, such as --port ")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_database_that_does_not_answer_is_told(@TempDir Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = nobody.getLocalPort();
        }
        assertThat(printed(2, "--database", "jdbc:postgresql://127.0.0.1:" + port + "/x?user=x"))
                .startsWith("the database cannot be opened: ")
                .hasLineCount(1);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(printed(2, "--data", file.resolve("data").toString()))
                .startsWith("the folder " + file.resolve("data") + " cannot be made: ");
    }

    @Test
    void a_wrong_call_is_told_and_help_is_printed() throws IOException, InterruptedException {
        assertThat(printed(0, "--help")).isEqualTo(Tracker.help());
        assertThat(printed(2, "--prot", "8080")).isEqualTo("there is no option --prot\n--help tells what there is.\n");
        assertThat(printed(2, "--port", "many"))
                .isEqualTo("--port must be 0 to 65535, but was many\n--help tells what there is.\n");
        assertThat(printed(2, "--database", "postgresql://me:secret@host/x"))
                .isEqualTo("the database must be jdbc:postgresql://HOST/NAME?user=…, but was something else\n"
                        + "--help tells what there is.\n");
    }
}
