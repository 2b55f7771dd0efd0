// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.redaction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may contain a secret, such as a password, a command, the output of a program or
 * configuration.
 *
 * <p>A component of a record: {@link RecordText} leaves it out of the text of the record, and if
 * the record is sent as the body of a request, its value is masked where the service repeats it. On
 * the module path, the record must be public in an exported package, or its package be opened to
 * {@code io.github.polycloud.core}.
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
 * <p>A parameter of a method of an API interface: the value that is sent is masked where the
 * service repeats it; of a map, all values are.
 *
 * <pre>{@code
 * interface ConfigVars {
 *   @RequestLine("PATCH /apps/{app}/config-vars")
 *   Map<String, String> update(@Param("app") String app, @Sensitive Map<String, String> changes);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {}
