/**
 * RunAbove's values; the service is closed, and the endpoint remains for those who run a copy of
 * it.
 */
@NullMarked
package io.github.polycloud.ovh.model.runabove;

import org.jspecify.annotations.NullMarked;
