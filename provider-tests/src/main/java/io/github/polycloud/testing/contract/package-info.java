// SPDX-License-Identifier: Apache-2.0
/**
 * Contract suites for providers. A provider subclasses {@link
 * io.github.polycloud.testing.contract.ProviderContract} once, {@link
 * io.github.polycloud.testing.contract.OperationsContract} for each of its API interfaces, {@link
 * io.github.polycloud.testing.contract.CorruptedBodyContract} for its codec and error decoder, and
 * {@link io.github.polycloud.testing.contract.UnexpectedResponseContract} for all its calls.
 */
@NullMarked
package io.github.polycloud.testing.contract;

import org.jspecify.annotations.NullMarked;
