// SPDX-License-Identifier: Apache-2.0
/** Presigned URLs for archives and output. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.storage;

import org.jspecify.annotations.NullMarked;
