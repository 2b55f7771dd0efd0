// SPDX-License-Identifier: Apache-2.0
/** Data types that all products share: renewal, contacts and IAM metadata. */
@NullMarked
package io.github.polycloud.ovh.model.service;

import org.jspecify.annotations.NullMarked;
