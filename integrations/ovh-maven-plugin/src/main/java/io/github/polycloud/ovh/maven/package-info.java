// SPDX-License-Identifier: Apache-2.0
/** The goals of the Maven plugin. */
@NullMarked
package io.github.polycloud.ovh.maven;

import org.jspecify.annotations.NullMarked;
