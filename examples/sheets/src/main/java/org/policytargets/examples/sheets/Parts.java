package org.policytargets.examples.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a workbook, by the list at the end of its zip, which is what Excel goes by. All of them have been unpacked
 * once and counted before the first is read, so that whatever a part claims to be, it is as long as was allowed. None is
 * kept unpacked.
 *
 * <p>The JDK's {@code ZipFile} wants a file, and its {@code ZipInputStream} refuses what fastexcel writes: lengths of eight
 * bytes after each part.
 */
final class Parts {
    /** Below this, a text of blanks is packed as well as a bomb is. */
    private static final int RATIO_FLOOR = 10 << 20;

    private static final int MOST_RATIO = 200;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * One part as it is packed.
     *
     * @param method how
     * @param crc the checksum of what is packed
     * @param start its first byte in the zip
     * @param length how many bytes it takes there
     */
    private record Part(int method, int crc, int start, int length) {}

    private Parts(byte[] zip) {
        this.zip = zip;
        this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Parts of(byte[] zip, XlsxLimits limits) {
        if (zip.length > 1 && zip[0] == (byte) 0xD0 && zip[1] == (byte) 0xCF) {
            throw Refusal.OLD.of(".xls, or protected by a password", "");
        }
        if (!Xlsx.isXlsx(zip)) {
            throw Refusal.ZIP.of("something else", "");
        }
        Parts parts = new Parts(zip);
        try {
            parts.list(limits);
            parts.count(limits);
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException e) {
            throw Refusal.ZIP.of("damaged", "");
        }
        return parts;
    }

    private void list(XlsxLimits limits) {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        if (count > limits.entries()) {
            throw Refusal.ENTRIES.of("more", limits.entries());
        }
        for (int i = 0; i < count; i++) {
            require(bytes.getInt(at) == LISTED && (bytes.getShort(at + 8) & ENCRYPTED) == 0);
            int name = bytes.getShort(at + 28) & 0xFFFF;
            int more = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
            Part part = part(at);
            if (parts.put(new String(zip, at + 46, name, StandardCharsets.UTF_8), part) != null) {
                throw Refusal.ENTRIES.of("one twice", limits.entries());
            }
            at += 46 + name + more;
        }
        require(at == end);
    }

    /** Where the list's end begins; there is none in a zip that was cut off. */
    private int end() {
        for (int i = zip.length - END_LENGTH; i >= 0 && i >= zip.length - END_LENGTH - 0xFFFF; i--) {
            if (bytes.getInt(i) == END) {
                return i;
            }
        }
        throw Refusal.ZIP.of("cut off", "");
    }

    private Part part(int at) {
        int method = bytes.getShort(at + 10);
        int length = bytes.getInt(at + 20);
        int local = bytes.getInt(at + 42);
        require(method == STORED || method == DEFLATED);
        require(bytes.getInt(local) == LOCAL);
        int start = local + 30 + (bytes.getShort(local + 26) & 0xFFFF) + (bytes.getShort(local + 28) & 0xFFFF);
        require(length >= 0 && start <= zip.length - length);
        return new Part(method, bytes.getInt(at + 16), start, length);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw Refusal.ZIP.of("damaged", "");
        }
    }

    private void count(XlsxLimits limits) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (Part part : parts.values()) {
            CRC32 crc = new CRC32();
            try (InputStream in = open(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    crc.update(buffer, 0, read);
                    all += read;
                    boolean bomb = all > RATIO_FLOOR && all / MOST_RATIO > zip.length;
                    if (all > limits.inflated() || bomb) {
                        throw Refusal.INFLATED.of("more", limits.inflated());
                    }
                }
            }
            require((int) crc.getValue() == part.crc());
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part, unpacked as it is read; empty if there is none of that name. */
    Optional<InputStream> open(String name) {
        return Optional.ofNullable(parts.get(name)).map(this::open);
    }

    private InputStream open(Part part) {
        InputStream packed = new ByteArrayInputStream(zip, part.start(), part.length());
        return part.method() == STORED ? packed : new Unpacked(packed);
    }

    /** Gives back the memory of its inflater, which is not on the heap. */
    private static final class Unpacked extends InflaterInputStream {
        Unpacked(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
