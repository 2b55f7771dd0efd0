// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of a {@link CloudProvider}, such as {@code @ProviderId("acme")}, which {@code
 * Clouds.builder(id)} reads without creating the provider. Optional: a provider without it is
 * created in each search for any provider, which slows down the start of programs that use another
 * one.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProviderId {
  /** The id, the same as {@code CloudProvider.info().id()}; a provider with another is an error. */
  String value();
}
