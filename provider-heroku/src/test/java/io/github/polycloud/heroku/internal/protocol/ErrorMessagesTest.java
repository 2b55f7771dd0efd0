// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of errors that only their message tells. */
class ErrorMessagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name is already taken",
        "Name shop is already taken.",
        "Hostname www.example.com is already in use.",
        "www.example.com is currently in use by another app.",
        "Fingerprint already exists",
        "Key has already been taken",
        "User is already a collaborator on the app.",
        "Add-on redistogo is already installed."
      })
  void existingResourceIsAConflict(String message) {
    assertThat(ErrorMessages.kind(422, message)).contains(ErrorKind.CONFLICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name must start with a letter, end with a letter or digit",
        "App is already on heroku-22.",
        "Build has ended already.",
        "Quantity must be between 0 and 100."
      })
  void otherRejectionHasTheKindOfItsStatus(String message) {
    assertThat(ErrorMessages.kind(422, message)).isEmpty();
  }

  @Test
  void missingPartOfARequestIsNotFound() {
    assertThat(ErrorMessages.kind(422, "Couldn't find that process type (nosuch)."))
        .contains(ErrorKind.NOT_FOUND);
  }

  @Test
  void otherStatusesAreNotOverruled() {
    assertThat(ErrorMessages.kind(500, "Name is already taken")).isEmpty();
    assertThat(ErrorMessages.kind(403, "Couldn't find that app.")).isEmpty();
  }
}
