package org.policytargets.json;

import java.util.List;
import org.policytargets.report.Actual;

/** A document of actuals. */
record ActualsFile(List<Actual> actuals) {}
