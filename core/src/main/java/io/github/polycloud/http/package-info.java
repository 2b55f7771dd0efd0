// SPDX-License-Identifier: Apache-2.0
/** Requests, responses, authenticators, error decoders and codecs, for authors of providers. */
@NullMarked
package io.github.polycloud.http;

import org.jspecify.annotations.NullMarked;
