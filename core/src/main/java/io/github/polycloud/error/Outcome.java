// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Whether the service may have processed the request of a failed call.
 *
 * <pre>{@code
 * try {
 *   cloud.apps().create(NewApp.named("shop"));
 * } catch (NetworkException | DeadlineExceededException e) {
 *   if (e.outcome() == Outcome.UNKNOWN) {
 *     log("check whether the app was created");
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Outcome {
  /** No request reached the service: nothing was processed. */
  NOT_SENT,
  /** The service responded; kind, status and code say what it did. */
  RESPONDED,
  /** At least a part of the request was sent, without a complete response: it may be processed. */
  UNKNOWN
}
