"""What Qt draws and no window needs: colours and type, the calendar on paper, the rose."""
