// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the mode of a test method or of all tests of a class, whatever the system property {@value
 * RecordingMode#PROPERTY} says; for {@link RecordingExtension}.
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Recorded {
  /** Returns the mode. */
  RecordingMode value();
}
