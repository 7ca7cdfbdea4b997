package org.rightsdays.exchange.web;

import java.util.List;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.programme.submissions.Drafts;
import org.springframework.stereotype.Component;

/** The way to the page for files, for whoever writes for an organisation. */
@Component
class SpreadsheetTile implements Tile {

    private final Drafts drafts;

    SpreadsheetTile(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Place> places(Desk desk) {
        return drafts.organisationsOf(desk.actor()).isEmpty()
                ? List.of()
                : List.of(new Place(
                        desk.words().say("spreadsheet.title"),
                        desk.words().say("spreadsheet.what"),
                        desk.at("/desk/spreadsheets")));
    }
}
