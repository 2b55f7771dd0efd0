// SPDX-License-Identifier: Apache-2.0
/** Asynchronous tasks and their stages. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.task;

import org.jspecify.annotations.NullMarked;
