package org.policytargets.examples.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark in this process, without its pages, on this machine's own address; a task may fail twice. */
final class Sessions {
    static final String JAVA = "org.apache.spark.serializer.JavaSerializer";
    static final String KRYO = "org.apache.spark.serializer.KryoSerializer";

    /** Files that break, and are not remembered from a session without them. */
    static final Map<String, String> FAULTY = Map.of(
            "spark.hadoop.fs.file.impl",
            FaultyFileSystem.class.getName(),
            "spark.hadoop.fs.file.impl.disable.cache",
            "true");

    private Sessions() {}

    static SparkSession local(String serializer) {
        return local(serializer, Map.of());
    }

    static SparkSession local(String serializer, Map<String, String> more) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("policy-targets")
                .master("local[2, 3]")
                .config("spark.serializer", serializer)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "5");
        more.forEach(builder::config);
        return builder.getOrCreate();
    }
}
