// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.io.Serializable;

/**
 * Forms of responses that differ between older and newer parts of the service.
 *
 * @param noContent whether void operations respond with 204 in place of 200 and null
 * @param errorCodes whether errors of authentication have an {@code errorCode} in place of a {@code
 *     class}
 */
public record ResponseStyle(boolean noContent, boolean errorCodes) implements Serializable {}
