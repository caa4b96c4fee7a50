"""Reports as they leave the app: pictures of their blocks, pages of paper, one HTML file, a workbook."""
