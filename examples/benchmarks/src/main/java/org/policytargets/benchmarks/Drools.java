package org.policytargets.benchmarks;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.math.BigDecimal;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rule engine's executable model: one rule per word; facts inserted, fired, disposed. The numbers are BigDecimals. */
final class Drools {
    /** A fact; Drools reads public classes only. */
    public static final class Fact {
        private final Case.Word word;
        private final BigDecimal value;
        private final BigDecimal factor;
        private final BigDecimal lower;
        private final BigDecimal upper;
        private boolean met;

        Fact(Case c) {
            this.word = c.word();
            this.value = c.actual();
            this.factor = c.actualMeasure().factorTo(c.targetMeasure());
            BigDecimal tolerance = word == Case.Word.ABOUT ? c.tolerance() : BigDecimal.ZERO;
            this.lower = c.target().subtract(tolerance);
            this.upper = c.target().add(tolerance);
        }

        boolean met() {
            return met;
        }

        private boolean reachesLower() {
            return value.multiply(factor).compareTo(lower) >= 0;
        }

        private boolean staysBelowUpper() {
            return value.multiply(factor).compareTo(upper) <= 0;
        }
    }

    private final KieBase rules;
    private final List<Fact> facts;

    Drools(List<Case> cases) {
        Model model = new ModelImpl()
                .addRule(met(Case.Word.AT_LEAST, Fact::reachesLower))
                .addRule(met(Case.Word.AT_MOST, Fact::staysBelowUpper))
                .addRule(met(Case.Word.ABOUT, fact -> fact.reachesLower() && fact.staysBelowUpper()));
        this.rules = KieBaseBuilder.createKieBaseFromModel(model);
        this.facts = cases.stream().map(Fact::new).toList();
    }

    private static Rule met(Case.Word word, Predicate1<Fact> acceptable) {
        Variable<Fact> fact = declarationOf(Fact.class);
        return rule(word.name())
                .build(
                        pattern(fact).expr(it -> it.word == word).expr(acceptable),
                        on(fact).execute(it -> it.met = true));
    }

    /** How many rules fired: one for each promise met. */
    int met() {
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    List<Fact> facts() {
        return facts;
    }
}
