// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

import org.jspecify.annotations.Nullable;

/**
 * The account. It contains personal data, so {@link #toString} shows only the nichandle.
 *
 * @param nichandle its id, for example {@code ab12345-ovh}
 * @param customerCode its customer number
 * @param state whether the account's data are {@code complete}
 * @param email email address
 * @param spareEmail alternative email address
 * @param firstname given name
 * @param name family name
 * @param organisation company or association
 * @param legalform for example {@code individual} or {@code corporation}
 * @param country ISO 3166 code
 * @param language for example {@code en_GB}
 * @param ovhCompany the brand, for example {@code ovh} or {@code kimsufi}
 * @param ovhSubsidiary the billing subsidiary, for example {@code FR}
 * @param currency the currency of bills
 * @param address street and number
 * @param complementaryAddress an additional address line
 * @param zip postal code
 * @param city city
 * @param area state or province
 * @param phone telephone number
 * @param phoneCountry country of that number, ISO 3166 code
 * @param phoneType {@code landline} or {@code mobile}
 * @param fax fax number
 * @param vat VAT number
 * @param sex {@code female} or {@code male}
 * @param birthDay date of birth
 * @param birthCity place of birth
 * @param nationalIdentificationNumber national identification number of the person
 * @param companyNationalIdentificationNumber national identification number of the company
 * @param corporationType legal form of the company, in the terms of its country
 * @param italianSDI Italian SDI code for electronic invoices
 * @param purposeOfPurchase the purpose of the account
 * @param kycValidated whether the identity was verified (KYC)
 * @since 0.1.0
 */
public record Nichandle(
    String nichandle,
    @Nullable String customerCode,
    String state,
    String email,
    @Nullable String spareEmail,
    @Nullable String firstname,
    @Nullable String name,
    @Nullable String organisation,
    String legalform,
    String country,
    @Nullable String language,
    String ovhCompany,
    String ovhSubsidiary,
    Currency currency,
    @Nullable String address,
    @Nullable String complementaryAddress,
    @Nullable String zip,
    @Nullable String city,
    @Nullable String area,
    @Nullable String phone,
    @Nullable String phoneCountry,
    @Nullable String phoneType,
    @Nullable String fax,
    @Nullable String vat,
    @Nullable String sex,
    @Nullable String birthDay,
    @Nullable String birthCity,
    @Nullable String nationalIdentificationNumber,
    @Nullable String companyNationalIdentificationNumber,
    @Nullable String corporationType,
    @Nullable String italianSDI,
    @Nullable String purposeOfPurchase,
    @Nullable Boolean kycValidated) {
  @Override
  public String toString() {
    return "Nichandle[" + nichandle + "]";
  }

  /**
   * A currency.
   *
   * @param code ISO 4217 code
   * @param symbol its symbol
   */
  public record Currency(String code, String symbol) {}
}
