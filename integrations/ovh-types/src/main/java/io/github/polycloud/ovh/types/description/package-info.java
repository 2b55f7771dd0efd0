// SPDX-License-Identifier: Apache-2.0
/** Reads descriptions of the API: the form of version 1, that of {@code /v2}, and OpenAPI 3. */
@NullMarked
package io.github.polycloud.ovh.types.description;

import org.jspecify.annotations.NullMarked;
