package org.example.promises;

import org.policytargets.json.PolicyTargetsModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** A service that judges promises. */
@SpringBootApplication
public class PromisesApplication {
    /** Makes it. */
    public PromisesApplication() {}

    /**
     * Starts it.
     *
     * @param arguments Spring's
     */
    public static void main(String[] arguments) {
        SpringApplication.run(PromisesApplication.class, arguments);
    }

    /** {@return what teaches Spring's mapper the library's types} */
    @Bean
    JacksonModule policyTargets() {
        return new PolicyTargetsModule();
    }
}
