// SPDX-License-Identifier: Apache-2.0
/**
 * Auto-configuration of Polycloud for Spring Boot 3.5 and 4.x: connections as beans, with health,
 * metrics and observations.
 */
@NullMarked
package io.github.polycloud.spring.boot;

import org.jspecify.annotations.NullMarked;
