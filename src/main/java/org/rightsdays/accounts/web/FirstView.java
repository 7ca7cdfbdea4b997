package org.rightsdays.accounts.web;

import org.rightsdays.platform.desk.FormErrors;

/** The form of the first coordinator. */
public record FirstView(String address, FormErrors errors) {}
