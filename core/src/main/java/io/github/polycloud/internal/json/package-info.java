// SPDX-License-Identifier: Apache-2.0
/** What the codecs of JSON and XML share; not exported. */
@NullMarked
package io.github.polycloud.internal.json;

import org.jspecify.annotations.NullMarked;
