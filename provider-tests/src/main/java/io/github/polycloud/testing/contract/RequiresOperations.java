// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operations that a test calls. If the provider does not offer one of them, the test asserts
 * instead that the operation fails with UNSUPPORTED.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface RequiresOperations {
  PortableOperation[] value();
}
