// SPDX-License-Identifier: Apache-2.0
/** Types shared by the models of the Platform API. Any field of a response may be null. */
@NullMarked
package io.github.polycloud.heroku.model;

import org.jspecify.annotations.NullMarked;
