// SPDX-License-Identifier: Apache-2.0
/** The transport over Apache HttpClient 5; exported to heroku-common only. */
@NullMarked
package io.github.polycloud.engine.internal.transport;

import org.jspecify.annotations.NullMarked;
