package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A team to make, with the card it pays by. In an enterprise account there is only a name.
 *
 * @param name unique name
 * @param address1 street of the bill
 * @param address2 second line of the street
 * @param postalCode postal code of the bill
 * @param city city of the bill
 * @param state state or province of the bill
 * @param country country of the bill, two letters
 * @param other what else shall stand on the bill
 * @param firstName first name of the card's owner
 * @param lastName last name of the card's owner
 * @param cardNumber number of the card, encrypted; a secret
 * @param cvv the code on its back; a secret
 * @param expirationMonth month in which the card ends
 * @param expirationYear year in which the card ends
 * @param nonce what Braintree gave in place of the card; a secret
 * @param deviceData what Braintree says of the browser; a secret
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
    @Nullable String cardNumber,
    @Nullable String cvv,
    @Nullable String expirationMonth,
    @Nullable String expirationYear,
    @Nullable String nonce,
    @Nullable String deviceData) {
  /** Leaves out all that is about the card. */
  @Override
  public String toString() {
    return "NewTeam[" + name + "]";
  }

  /** A team with this name. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Puts a team together. */
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

    /** Street of the bill. */
    public Builder address1(String address1) {
      this.address1 = address1;
      return this;
    }

    /** Second line of the street. */
    public Builder address2(String address2) {
      this.address2 = address2;
      return this;
    }

    /** Postal code of the bill. */
    public Builder postalCode(String postalCode) {
      this.postalCode = postalCode;
      return this;
    }

    /** City of the bill. */
    public Builder city(String city) {
      this.city = city;
      return this;
    }

    /** State or province of the bill. */
    public Builder state(String state) {
      this.state = state;
      return this;
    }

    /** Country of the bill, two letters. */
    public Builder country(String country) {
      this.country = country;
      return this;
    }

    /** What else shall stand on the bill. */
    public Builder other(String other) {
      this.other = other;
      return this;
    }

    /** First name of the card's owner. */
    public Builder firstName(String firstName) {
      this.firstName = firstName;
      return this;
    }

    /** Last name of the card's owner. */
    public Builder lastName(String lastName) {
      this.lastName = lastName;
      return this;
    }

    /** Number of the card, encrypted; a secret. */
    public Builder cardNumber(String cardNumber) {
      this.cardNumber = cardNumber;
      return this;
    }

    /** The code on its back; a secret. */
    public Builder cvv(String cvv) {
      this.cvv = cvv;
      return this;
    }

    /** Month in which the card ends. */
    public Builder expirationMonth(String expirationMonth) {
      this.expirationMonth = expirationMonth;
      return this;
    }

    /** Year in which the card ends. */
    public Builder expirationYear(String expirationYear) {
      this.expirationYear = expirationYear;
      return this;
    }

    /** What Braintree gave in place of the card; a secret. */
    public Builder nonce(String nonce) {
      this.nonce = nonce;
      return this;
    }

    /** What Braintree says of the browser; a secret. */
    public Builder deviceData(String deviceData) {
      this.deviceData = deviceData;
      return this;
    }

    /** What was put together. */
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
