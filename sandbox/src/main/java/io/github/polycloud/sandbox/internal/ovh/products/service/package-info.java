// SPDX-License-Identifier: Apache-2.0
/** The metadata that all services share: contacts, renewal and IAM names. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.service;

import org.jspecify.annotations.NullMarked;
