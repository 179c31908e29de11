package org.policytargets.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.Map;

/** The expression language: one compiled expression, one map of variables for each check. It has no decimal type. */
final class Cel {
    private static final String EXPRESSION = """
            word == 0 ? value * factor >= lower
              : word == 1 ? value * factor <= upper
              : value * factor >= lower && value * factor <= upper""";

    private final CelRuntime.Program program;

    Cel() {
        try {
            this.program = CelRuntimeFactory.standardCelRuntimeBuilder()
                    .build()
                    .createProgram(CelCompilerFactory.standardCelCompilerBuilder()
                            .addVar("word", SimpleType.INT)
                            .addVar("value", SimpleType.DOUBLE)
                            .addVar("factor", SimpleType.DOUBLE)
                            .addVar("lower", SimpleType.DOUBLE)
                            .addVar("upper", SimpleType.DOUBLE)
                            .setResultType(SimpleType.BOOL)
                            .build()
                            .compile(EXPRESSION)
                            .getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> variables(Case c) {
        BigDecimal tolerance = c.word() == Case.Word.ABOUT ? c.tolerance() : BigDecimal.ZERO;
        return Map.of(
                "word", (long) c.word().ordinal(),
                "value", c.actual().doubleValue(),
                "factor", c.actualMeasure().factorTo(c.targetMeasure()).doubleValue(),
                "lower", c.target().subtract(tolerance).doubleValue(),
                "upper", c.target().add(tolerance).doubleValue());
    }

    boolean isMet(Map<String, Object> variables) {
        try {
            return (Boolean) program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }
}
