// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a team with its payment method. In an enterprise account, only the name is
 * used.
 *
 * @param name unique name
 * @param address1 first line of the billing address
 * @param address2 second line of the billing address
 * @param postalCode postal code of the billing address
 * @param city city of the billing address
 * @param state state or province of the billing address
 * @param country two-letter country code of the billing address
 * @param other further text for invoices
 * @param firstName first name of the cardholder
 * @param lastName last name of the cardholder
 * @param cardNumber encrypted card number; a secret
 * @param cvv card verification value; a secret
 * @param expirationMonth expiration month of the card
 * @param expirationYear expiration year of the card
 * @param nonce Braintree payment nonce; a secret
 * @param deviceData Braintree device data; a secret
 * @since 0.1.0
 */
public record NewTeam(
    String name,
    @JsonProperty("address_1") @Nullable String address1,
    @JsonProperty("address_2") @Nullable String address2,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String state,
    @Nullable String country,
    @Nullable String other,
    @Nullable String firstName,
    @Nullable String lastName,
    @Sensitive @Nullable String cardNumber,
    @Sensitive @Nullable String cvv,
    @Sensitive @Nullable String expirationMonth,
    @Sensitive @Nullable String expirationYear,
    @Sensitive @Nullable String nonce,
    @Sensitive @Nullable String deviceData) {
  /** Rejects null components. */
  public NewTeam {
    Objects.requireNonNull(name, "name");
  }

  /** Omits the payment method. */
  @Override
  public String toString() {
    return "NewTeam[" + name + "]";
  }

  /** Starts a request for a team with this name. */
  public static Builder builder(String name) {
    Objects.requireNonNull(name, "name");
    return new Builder(name);
  }

  /** A builder of {@link NewTeam}. */
  public static final class Builder {
    private final String name;
    private @Nullable String address1;
    private @Nullable String address2;
    private @Nullable String postalCode;
    private @Nullable String city;
    private @Nullable String state;
    private @Nullable String country;
    private @Nullable String other;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String cardNumber;
    private @Nullable String cvv;
    private @Nullable String expirationMonth;
    private @Nullable String expirationYear;
    private @Nullable String nonce;
    private @Nullable String deviceData;

    private Builder(String name) {
      this.name = name;
    }

    /** Sets the first line of the billing address. */
    public Builder address1(String address1) {
      this.address1 = Objects.requireNonNull(address1, "address1");
      return this;
    }

    /** Sets the second line of the billing address. */
    public Builder address2(String address2) {
      this.address2 = Objects.requireNonNull(address2, "address2");
      return this;
    }

    /** Sets the postal code of the billing address. */
    public Builder postalCode(String postalCode) {
      this.postalCode = Objects.requireNonNull(postalCode, "postalCode");
      return this;
    }

    /** Sets the city of the billing address. */
    public Builder city(String city) {
      this.city = Objects.requireNonNull(city, "city");
      return this;
    }

    /** Sets the state or province of the billing address. */
    public Builder state(String state) {
      this.state = Objects.requireNonNull(state, "state");
      return this;
    }

    /** Sets the two-letter country code of the billing address. */
    public Builder country(String country) {
      this.country = Objects.requireNonNull(country, "country");
      return this;
    }

    /** Sets further text for invoices. */
    public Builder other(String other) {
      this.other = Objects.requireNonNull(other, "other");
      return this;
    }

    /** Sets the first name of the cardholder. */
    public Builder firstName(String firstName) {
      this.firstName = Objects.requireNonNull(firstName, "firstName");
      return this;
    }

    /** Sets the last name of the cardholder. */
    public Builder lastName(String lastName) {
      this.lastName = Objects.requireNonNull(lastName, "lastName");
      return this;
    }

    /** Sets the encrypted card number. */
    public Builder cardNumber(String cardNumber) {
      this.cardNumber = Objects.requireNonNull(cardNumber, "cardNumber");
      return this;
    }

    /** Sets the card verification value. */
    public Builder cvv(String cvv) {
      this.cvv = Objects.requireNonNull(cvv, "cvv");
      return this;
    }

    /** Sets the expiration month of the card. */
    public Builder expirationMonth(String expirationMonth) {
      this.expirationMonth = Objects.requireNonNull(expirationMonth, "expirationMonth");
      return this;
    }

    /** Sets the expiration year of the card. */
    public Builder expirationYear(String expirationYear) {
      this.expirationYear = Objects.requireNonNull(expirationYear, "expirationYear");
      return this;
    }

    /** Sets the Braintree payment nonce. */
    public Builder nonce(String nonce) {
      this.nonce = Objects.requireNonNull(nonce, "nonce");
      return this;
    }

    /** Sets the Braintree device data. */
    public Builder deviceData(String deviceData) {
      this.deviceData = Objects.requireNonNull(deviceData, "deviceData");
      return this;
    }

    /** Builds the {@link NewTeam}. */
    public NewTeam build() {
      return new NewTeam(
          name,
          address1,
          address2,
          postalCode,
          city,
          state,
          country,
          other,
          firstName,
          lastName,
          cardNumber,
          cvv,
          expirationMonth,
          expirationYear,
          nonce,
          deviceData);
    }
  }
}
