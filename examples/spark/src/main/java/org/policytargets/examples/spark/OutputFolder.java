package org.policytargets.examples.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A folder that is whole or not there: the work is done in another beside it, which takes its name at the end. What a run
 * that was stopped left behind is thrown away by the next; between two renames there is no folder of that name, and the
 * result before stands beside it.
 */
final class OutputFolder {
    private final FileSystem files;
    private final Path target;
    private final Path working;
    private final Path before;

    private OutputFolder(FileSystem files, Path target) {
        this.files = files;
        this.target = target;
        // A name that Spark does not take for data, where a folder of results is read as one.
        this.working = new Path(target.getParent(), "_working-" + target.getName());
        this.before = new Path(target.getParent(), "_before-" + target.getName());
    }

    static OutputFolder of(SparkSession spark, String path) throws IOException {
        Path target = new Path(path);
        FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
        return new OutputFolder(files, files.makeQualified(target));
    }

    void begin() throws IOException {
        files.delete(working, true);
    }

    String working(String part) {
        return new Path(working, part).toString();
    }

    void delete(String part) throws IOException {
        files.delete(new Path(working, part), true);
    }

    void finish() throws IOException {
        files.delete(before, true);
        if (files.exists(target)) {
            rename(target, before);
        }
        rename(working, target);
        files.delete(before, true);
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException(to + " must be free to take what is in " + from + ", but was not");
        }
    }
}
