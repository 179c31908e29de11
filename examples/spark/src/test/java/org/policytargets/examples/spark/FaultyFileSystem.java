package org.policytargets.examples.spark;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * This machine's files, with accidents: the first time, reading a file of counties breaks off, and so does writing each part of
 * the result; or the whole process ends at a point, without a word, as when it is killed.
 */
public class FaultyFileSystem extends LocalFileSystem {
    /** What must occur in an event, such as "create …/_working-out/judged/…", for the process to end. */
    static final String HALT = "faulty.halt";

    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();

    static void mendAll() {
        BROKEN.clear();
    }

    /** {@return what broke, once each} */
    static Set<String> broken() {
        return Set.copyOf(BROKEN);
    }

    /** The part of the result that a file is of: above the folders of the attempt. */
    private static String folder(Path file) {
        Path folder = file.getParent();
        while (!folder.getName().equals("_temporary")) {
            folder = folder.getParent();
        }
        folder = folder.getParent();
        return folder.getName().equals("0") ? folder.getParent().getParent().getName() : folder.getName();
    }

    private static void happen(String event) {
        String point = System.getProperty(HALT, "");
        if (!point.isEmpty() && event.contains(point)) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static boolean breaksOff(String what) {
        return System.getProperty(HALT) == null && BROKEN.add(what);
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        FSDataInputStream in = super.open(file, buffer);
        boolean breaks = file.getName().equals("county-1.csv") && breaksOff("read " + file.getName());
        return breaks ? new FSDataInputStream(new BreakingOff(in)) : in;
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short replication,
            long block,
            Progressable progress)
            throws IOException {
        happen("create " + file);
        FSDataOutputStream out = super.create(file, permission, overwrite, buffer, replication, block, progress);
        String name = file.getName();
        boolean breaks = name.startsWith("part-") && breaksOff("write to " + folder(file));
        return !breaks
                ? out
                : new FSDataOutputStream(out, null) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        throw new IOException("the disk was full: " + file);
                    }
                };
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        happen("rename " + from.getName() + " to " + to.getName());
        return super.rename(from, to);
    }

    /** A file of which the last half cannot be read. */
    private static final class BreakingOff extends FSInputStream {
        private final FSDataInputStream in;

        BreakingOff(FSDataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            require();
            return in.read();
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            require();
            return in.read(target, from, Math.min(most, 100));
        }

        private void require() throws IOException {
            if (in.getPos() >= 200) {
                throw new IOException("the line was cut");
            }
        }

        @Override
        public void seek(long position) throws IOException {
            in.seek(position);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long position) throws IOException {
            return in.seekToNewSource(position);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
