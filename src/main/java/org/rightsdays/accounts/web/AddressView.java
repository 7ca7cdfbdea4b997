package org.rightsdays.accounts.web;

import org.rightsdays.platform.desk.FormErrors;

/** A mail address as it was typed. */
public record AddressView(String address, FormErrors errors) {}
