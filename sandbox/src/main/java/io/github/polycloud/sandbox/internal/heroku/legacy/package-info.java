// SPDX-License-Identifier: Apache-2.0
/** The API of 2008 to 2013: forms, XML and plain text in; XML, JSON and plain text out. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.legacy;

import org.jspecify.annotations.NullMarked;
