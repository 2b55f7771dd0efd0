// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.redaction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a record that may contain a secret, such as a password, a command, the
 * output of a program or configuration. {@link RecordText} leaves it out of the text of the record.
 *
 * <pre>{@code
 * record NewWebhook(String url, @Sensitive String signingKey) {
 *   @Override
 *   public String toString() {
 *     return RecordText.of(this);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {}
