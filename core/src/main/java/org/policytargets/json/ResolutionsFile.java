package org.policytargets.json;

import java.util.List;
import org.policytargets.assess.Resolution;

/** A document of resolutions. */
record ResolutionsFile(List<Resolution> resolutions) {}
