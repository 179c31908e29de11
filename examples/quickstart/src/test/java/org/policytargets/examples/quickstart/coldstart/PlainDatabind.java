package org.policytargets.examples.quickstart.coldstart;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shipped files into records with Jackson databind, and does nothing with them. */
final class PlainDatabind {
    private PlainDatabind() {}

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = new JsonMapper();
        int read = 0;
        for (String name : Documents.PLANS) {
            read += mapper.readValue(Documents.bytes(name), Documents.PlanFile.class)
                    .goals()
                    .size();
        }
        for (String name : Documents.ACTUALS) {
            read += mapper.readValue(Documents.bytes(name), Documents.ActualsFile.class)
                    .actuals()
                    .size();
        }
        System.out.println(read);
    }
}
