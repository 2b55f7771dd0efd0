// SPDX-License-Identifier: Apache-2.0
/** Benchmarks that compare Polycloud with hand-written clients. */
@NullMarked
package io.github.polycloud.benchmarks;

import org.jspecify.annotations.NullMarked;
